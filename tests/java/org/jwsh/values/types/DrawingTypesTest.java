package org.jwsh.values.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.host.PowerShell;

/** Places, sizes, rectangles and colours, and the types that methods of classes name. */
class DrawingTypesTest {
    private final PowerShell shell = PowerShell.create();

    @AfterEach
    void close() {
        shell.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                "$([System.Drawing.Point]::new(1, 2))"                                         | {X=1,Y=2}
                $p = [System.Drawing.Point]::new(1, 2); $p.X = 7; $p.Offset(1, 1); "$p"        | {X=8,Y=3}
                "$([System.Drawing.SizeF]::new(1.5, 2))"                                       | {Width=1.5, Height=2}
                "$([System.Drawing.Rectangle]::new(1, 2, 3, 4).Location)"                      | {X=1,Y=2}
                "$([System.Drawing.Rectangle]::new(0, 0, 3, 4).Contains(3, 1))"                | False
                "$([System.Drawing.Point]::Empty.IsEmpty)"                                     | True
                "$([System.Drawing.Color]::Red)"                                               | Color [Red]
                "$([System.Drawing.Color]::FromArgb(1, 2, 3))"                                 | Color [A=255, R=1, G=2, B=3]
                "$([System.Drawing.Color]::FromArgb(128, [System.Drawing.Color]::Lime).Name)"  | 8000ff00
                "$([System.Drawing.Color]::FromName('blue').B)"                                | 255
                """)
    void valuesAreAsInNet(String script, String text) {
        assertThat(shell.addScript(script).invoke()).isEqualTo(List.of(text));
    }

    @Test
    void methodsThatNameTypesWhichAreNotThereAreErrorsOfTheParser() {
        shell.addScript("""
                $tokens = $errors = $null
                $text = 'class A { [void] M() { [Nope]::x; $a = [No.Type] 1; [System.Drawing.Bitmap]::new(1, 1)
                    [System.Collections.NotHere]::new(); $b = [ordered] @{} } }'
                $null = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref] $tokens, [ref] $errors)
                $found = $errors.ForEach({ $_.Extent.Text }) -join ' '
                """).invoke();

        assertThat(shell.variables()).containsEntry("found", "Nope No.Type System.Drawing.Bitmap");
    }
}
