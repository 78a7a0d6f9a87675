package io.nutgraf.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.reading.html.PageJson.Value;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, unit = TimeUnit.SECONDS)
class PageJsonTest {

  @Test
  void readsObjectsArraysAndWhatIsInThem() {
    Value value = parsed("{\"a\":[1,true,null,\"x\"],\"b\":{\"c\":\"d\"}}");
    assertThat(member(value, "a")).isEqualTo(new Value.Items(letters("1", "true", "", "x")));
    assertThat(member(member(value, "b"), "c")).isEqualTo(new Value.Letters("d"));
  }

  @Test
  void readsEscapes() {
    assertThat(parsed("[\"a\\\"b\\\\c\\/d\\u00e4\\nf\"]"))
        .isEqualTo(new Value.Items(letters("a\"b\\c/d\u00e4 f")));
  }

  @Test
  void readsWhatScriptsPutAroundIt() {
    assertThat(member(parsed("//<![CDATA[\n{\"a\":\"b\"}\n//]]>"), 0, "a"))
        .isEqualTo(new Value.Letters("b"));
    assertThat(member(parsed("/* now */ {\"a\":\"b\"};"), "a")).isEqualTo(new Value.Letters("b"));
  }

  @Test
  void passesOverCommasTooManyAndLineEndsInStrings() {
    Value value = parsed("{\"a\":\"two\nlines\",,\"b\":[1,2,],}");
    assertThat(member(value, "a")).isEqualTo(new Value.Letters("two\nlines"));
    assertThat(member(value, "b")).isEqualTo(new Value.Items(letters("1", "2")));
  }

  @Test
  void keepsWhatStandsBeforeWhereItBreaksOff() {
    assertThat(member(parsed("{\"a\":\"b\",\"c\":{\"d\":\"e"), "a"))
        .isEqualTo(new Value.Letters("b"));
    assertThat(member(parsed("{\"a\" \"b\" \"c\":1}"), "c")).isEqualTo(new Value.Letters("1"));
    assertThat(parsed("[}]")).isInstanceOf(Value.Items.class);
    assertThat(parsed("{]:,\"a\":\"\\u12")).isInstanceOf(Value.Members.class);
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    assertThat(PageJson.parse("")).isEmpty();
    assertThat(PageJson.parse("alert(1)")).isEmpty();
  }

  @Test
  void takesTheFirstOfTwoMembersOfOneName() {
    assertThat(member(parsed("{\"a\":1,\"a\":2}"), "a")).isEqualTo(new Value.Letters("1"));
  }

  @Test
  void goesOnBehindWhatIsNestedTooDeep() {
    String deep = "[".repeat(100_000) + "\"]\"" + "]".repeat(100_000);
    Value value = parsed("{\"deep\":" + deep + ",\"a\":\"b\"}");
    assertThat(member(value, "a")).isEqualTo(new Value.Letters("b"));
  }

  @Test
  void endsWhereMuchIsOpenedAndNothingClosed() {
    assertThat(parsed("[".repeat(2_000_000))).isInstanceOf(Value.Items.class);
    assertThat(parsed("{\"a\":".repeat(1_000_000))).isInstanceOf(Value.Members.class);
  }

  @Test
  void readsNoMoreThanItSaysOfALongText() {
    String many = "[" + "1,".repeat(5_000_000) + "1]";
    assertThat(((Value.Items) parsed(many)).values()).hasSizeLessThanOrEqualTo(50_001);
    Value longest = parsed("[\"" + "x".repeat(10_000_000) + "\"]");
    assertThat(((Value.Letters) ((Value.Items) longest).values().getFirst()).letters())
        .hasSize(5_000);
  }

  private static Value parsed(String json) {
    return PageJson.parse(json).orElseThrow();
  }

  private static Value member(Value value, String name) {
    return ((Value.Members) value).get(name).orElseThrow();
  }

  private static Value member(Value value, int index, String name) {
    Value within =
        ((Value.Items) ((Value.Items) value).values().get(index + 1)).values().getFirst();
    return member(within, name);
  }

  private static List<Value> letters(String... letters) {
    return List.of(letters).stream().<Value>map(Value.Letters::new).toList();
  }
}
