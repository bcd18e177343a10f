package org.jwsh.commands.csharp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CSharpSourceTest {
    @Test
    void enumsKeepTheirNumbersAndCombineEarlierMembers() {
        TypeText type = translated("[Flags] public enum F { None, A = 4, B, All = A | B }");

        assertThat(type.fullName()).isEqualTo("F");
        assertThat(type.text()).startsWith("[Flags()] enum ").contains("None = 0", "A = 4", "B = 5", "All = 5");
    }

    @Test
    void typesCarryTheirNamespace() {
        assertThat(translated("namespace A.B { class C { } }").fullName()).isEqualTo("A.B.C");
    }

    @Test
    void stringsAreConcatenatedWhateverStandsOnTheOtherSide() {
        TypeText type = translated("class C { string M(int n) { return n + \" items\"; } }");

        assertThat(type.text()).contains("return [string]::Concat($\u02cdn, ' items')");
    }

    @Test
    void divisionOfWholeNumbersStaysWhole() {
        assertThat(translated("class C { int Half(int n) { return n / 2; } }").text())
                .contains("([int][Math]::Truncate($\u02cdn / 2))");
    }

    @Test
    void membersAreReachedThroughTheObjectOrTheClass() {
        TypeText type = translated("class C { int a; static int b; int Sum() { return a + b; } }");

        assertThat(type.text()).contains("($this.a + [C]::b)");
    }

    @Test
    void whatGoesBeyondTheSubsetIsToldWithItsPlace() {
        assertThatThrownBy(() -> CSharpSource.translate("class C {\n  int P { get { return 1; } }\n}"))
                .isInstanceOfSatisfying(
                        CSharpError.class, error -> assertThat(error.line()).isEqualTo(2))
                .hasMessage("Properties with code are not supported");
    }

    private static TypeText translated(String source) {
        List<TypeText> types = CSharpSource.translate(source);
        assertThat(types).hasSize(1);
        return types.getFirst();
    }
}
