package org.jwsh.commands.utility;

import java.util.Comparator;

/**
 * Sorts as .NET sorts lists: not stable, but elements that compare as equal always come out in the same order, which scripts
 * can see.
 */
final class IntroSort<T> {
    private static final int SMALL = 16;

    private final T[] items;
    private final Comparator<? super T> order;

    private IntroSort(T[] items, Comparator<? super T> order) {
        this.items = items;
        this.order = order;
    }

    static <T> void sort(T[] items, Comparator<? super T> order) {
        if (items.length > 1) {
            int depth = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(items.length));
            new IntroSort<>(items, order).sort(0, items.length, depth);
        }
    }

    private void sort(int from, int to, int depth) {
        int end = to;
        int left = depth;
        while (end - from > 1) {
            int size = end - from;
            if (size <= SMALL) {
                sortSmall(from, end);
                return;
            }
            if (left-- == 0) {
                heapSort(from, end);
                return;
            }
            int pivot = partition(from, end);
            sort(pivot + 1, end, left);
            end = pivot;
        }
    }

    private void sortSmall(int from, int to) {
        switch (to - from) {
            case 2 -> order(from, from + 1);
            case 3 -> {
                order(from, from + 1);
                order(from, from + 2);
                order(from + 1, from + 2);
            }
            default -> insertionSort(from, to);
        }
    }

    private void order(int low, int high) {
        if (order.compare(items[low], items[high]) > 0) {
            swap(low, high);
        }
    }

    private void swap(int a, int b) {
        T held = items[a];
        items[a] = items[b];
        items[b] = held;
    }

    private void insertionSort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            T item = items[i];
            int place = i - 1;
            while (place >= from && order.compare(item, items[place]) < 0) {
                items[place + 1] = items[place];
                place--;
            }
            items[place + 1] = item;
        }
    }

    private int partition(int from, int to) {
        int last = to - 1;
        int middle = from + ((last - from) >> 1);
        order(from, middle);
        order(from, last);
        order(middle, last);
        T pivot = items[middle];
        swap(middle, last - 1);
        int left = from;
        int right = last - 1;
        while (left < right) {
            do {
                left++;
            } while (order.compare(items[left], pivot) < 0);
            do {
                right--;
            } while (order.compare(pivot, items[right]) < 0);
            if (left >= right) {
                break;
            }
            swap(left, right);
        }
        if (left != last - 1) {
            swap(left, last - 1);
        }
        return left;
    }

    private void heapSort(int from, int to) {
        int size = to - from;
        for (int i = size / 2; i >= 1; i--) {
            sink(i, size, from);
        }
        for (int i = size; i > 1; i--) {
            swap(from, from + i - 1);
            sink(1, i - 1, from);
        }
    }

    private void sink(int start, int size, int from) {
        int at = start;
        T item = items[from + at - 1];
        while (at <= size / 2) {
            int child = 2 * at;
            if (child < size && order.compare(items[from + child - 1], items[from + child]) < 0) {
                child++;
            }
            if (order.compare(item, items[from + child - 1]) >= 0) {
                break;
            }
            items[from + at - 1] = items[from + child - 1];
            at = child;
        }
        items[from + at - 1] = item;
    }
}
