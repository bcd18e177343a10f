package org.jwsh.values.collections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashtableTest {

    @Test
    void keysThatDifferInCaseAreOne() {
        Hashtable table = new Hashtable();
        table.put("Name", 1);
        table.put("NAME", 2);

        assertThat(table).hasSize(1);
        assertThat(table.get("name")).isEqualTo(2);
        assertThat(table.keySet()).containsExactly("Name");
    }

    @Test
    void keysOfDifferentTypesAreDifferent() {
        Hashtable table = new Hashtable();
        table.put(1, "number");
        table.put("1", "text");

        assertThat(table.get(1)).isEqualTo("number");
        assertThat(table.get("1")).isEqualTo("text");
        assertThat(table.get(1L)).isNull();
    }

    @Test
    void numbersAreEnumeratedFromTheLastBucket() {
        Hashtable table = new Hashtable();
        for (int i = 1; i <= 4; i++) {
            table.put(i, i);
        }

        assertThat(table.keySet()).containsExactly(4, 3, 2, 1);
    }

    @Test
    void anOrderedDictionaryKeepsItsPlaces() {
        OrderedDictionary dictionary = new OrderedDictionary();
        dictionary.put("b", 1);
        dictionary.put("a", 2);
        dictionary.insert(0, "c", 3);
        dictionary.remove("B");

        assertThat(dictionary.keySet()).containsExactly("c", "a");
        assertThat(dictionary.valueAt(1)).isEqualTo(2);
    }
}
