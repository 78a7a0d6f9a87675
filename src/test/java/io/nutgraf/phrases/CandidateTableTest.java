package io.nutgraf.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateTableTest {

  @Test
  void findsEachByItsKeyAndKeepsTheirOrder() {
    PhraseShape shape = new PhraseShape(false, false, 1);
    CandidateTable table = new CandidateTable();
    List<Candidate> added = new ArrayList<>();
    for (long key = 1; key <= 3_000; key++) {
      added.add(new Candidate(Line.EMPTY, 0, 0, key << 16 | key, 0, shape));
      table.add(added.getLast());
    }
    assertThat(table.all()).isEqualTo(added);
    assertThat(added).allSatisfy(each -> assertThat(table.get(each.key())).isSameAs(each));
    assertThat(table.get(7)).isNull();
  }
}
