package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class HashTableTest {

  private final HashTable table = new HashTable(1);

  @Test
  void numbersKeysInTheOrderTheyCome() {
    assertThat(table.add(42)).isZero();
    assertThat(table.add(0)).isOne();
    assertThat(table.add(42)).isZero();
    assertThat(table.size()).isEqualTo(2);
    assertThat(table.key(1)).isZero();
    assertThat(table.find(0)).isOne();
    assertThat(table.find(8)).isEqualTo(HashTable.NONE);
  }

  @Test
  void findsNothingWhereNothingWasAdded() {
    assertThat(new HashTable(0).find(0)).isEqualTo(HashTable.NONE);
  }

  @Test
  void keepsEveryKeyApartAsItGrows() {
    for (int high = 0; high < 100; high++) {
      for (long low = 0; low < 100; low++) {
        assertThat(table.add((long) high << 48 | low << 16)).isEqualTo(100 * high + (int) low);
      }
    }
    assertThat(table.find(77L << 48 | 7 << 16)).isEqualTo(7707);
    assertThat(table.find(77L << 48 | 100 << 16)).isEqualTo(HashTable.NONE);
  }

  @Test
  void findsAndGrowsAfterItWasTrimmed() {
    for (long key = 0; key < 1000; key++) {
      table.add(-key);
    }
    table.trim();
    assertThat(table.find(-999)).isEqualTo(999);
    assertThat(table.add(1)).isEqualTo(1000);
    assertThat(table.find(1)).isEqualTo(1000);
  }

  @Test
  void readsTheKeysThatAFileLists() {
    var in = ByteBuffer.allocate(20).putInt(3).putInt(-5).putInt(6).putInt(2).putInt(99).flip();
    HashTable read = HashTable.listed(in);
    assertThat(read.size()).isEqualTo(3);
    assertThat(read.find(-5)).isZero();
    assertThat(read.find(1)).isOne();
    assertThat(read.find(3)).isEqualTo(2);
    assertThat(in.getInt()).isEqualTo(99);
  }

  @Test
  void refusesAKeyThatIsListedTwice() {
    var in = ByteBuffer.allocate(12).putInt(2).putInt(5).putInt(0).flip();
    assertThatThrownBy(() -> HashTable.listed(in)).isInstanceOf(IllegalArgumentException.class);
  }
}
