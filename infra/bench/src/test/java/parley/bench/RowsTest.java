package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices and quotas: nobody should have to guess where a number comes from. */
class RowsTest {

  private static final Pattern SEEN =
      Pattern.compile("(\\d{4}(-\\d\\d-\\d\\d)?|undated) https://\\S+|from memory|infra/\\S+");

  @ParameterizedTest
  @ValueSource(strings = {"prices.csv", "quotas.csv"})
  void everyRowHasANumberAndSaysWhereItWasSeen(String file) {
    Rows rows = Rows.of(file);
    assertThat(rows.names())
        .isNotEmpty()
        .allSatisfy(
            name -> {
              List<String> row = rows.row(name);
              assertThat(rows.number(name)).isPositive();
              assertThat(row).hasSize(6);
              assertThat(row.get(4)).matches("https://\\S+|infra/\\S+");
              assertThat(row.get(5)).matches(SEEN);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"prices.csv", "quotas.csv"})
  void aRowThatIsNotThereIsNamed(String file) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rows.of(file).row("none"))
        .withMessageContaining(file)
        .withMessageContaining("no none");
  }
}
