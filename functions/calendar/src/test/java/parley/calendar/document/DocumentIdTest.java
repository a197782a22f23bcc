package parley.calendar.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DocumentIdTest {

  private static final LocalDate DAY = LocalDate.of(2016, 12, 6);

  @Test
  void theSameContentHasTheSameId() {
    assertThat(DocumentId.of(DAY, "A title", "A text"))
        .isEqualTo(DocumentId.of(DAY, "A title", "A text"))
        .matches("[0-9a-f]{32}");
  }

  @Test
  void otherContentHasAnotherId() {
    assertThat(DocumentId.of(DAY, "A title", "A text"))
        .isNotEqualTo(DocumentId.of(DAY.plusDays(1), "A title", "A text"))
        .isNotEqualTo(DocumentId.of(DAY, "A", "title\nA text"))
        .isNotEqualTo(DocumentId.of(DAY, "A title", "A text."));
  }
}
