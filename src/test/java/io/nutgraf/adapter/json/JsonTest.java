package io.nutgraf.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void refusesANameGivenTwice() {
    assertThatThrownBy(() -> Json.parse("{\"a\":1,\"a\":2}"))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void refusesWhatFollowsTheValue() {
    assertThatThrownBy(() -> Json.parse("{} {}")).isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void refusesEndlessNesting() {
    assertThatThrownBy(() -> Json.parse("[".repeat(100_000)))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void nothingIsAMissingValue() throws JsonProcessingException {
    assertThat(Json.parse(" ").isMissingNode()).isTrue();
  }

  @Test
  void writesOneLine() throws JsonProcessingException {
    assertThat(Json.line(Json.object().put("a", "x\ny🚀"))).isEqualTo("{\"a\":\"x\\ny🚀\"}");
  }
}
