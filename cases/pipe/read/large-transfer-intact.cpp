// More than a megabyte, written in pieces of many sizes, arrives complete and in order at a reader that works beside the writer.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION; XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S1-006 S4-007

#include "support/case.hpp"

constexpr int numbers = 300'000;

int main() {
    const Pipe ends = open_pipe();
    Child child([&] {
        close(ends.reader);
        static int sent[numbers];
        for (int i = 0; i < numbers; ++i) sent[i] = i;
        const auto* bytes = reinterpret_cast<const char*>(sent);
        for (size_t done = 0, piece = 1; done < sizeof sent; done += piece, piece = piece * 3 % 20011 + 1) {
            if (piece > sizeof sent - done) piece = sizeof sent - done;
            if (write(ends.writer, bytes + done, piece) != static_cast<ssize_t>(piece)) return 1;
        }
        return 0;
    });
    close(ends.writer);
    static int got[numbers + 1];
    size_t total = 0;
    ssize_t count;
    while ((count = read(ends.reader, reinterpret_cast<char*>(got) + total, sizeof got - total)) > 0)
        total += static_cast<size_t>(count);
    observe("read at the end", count);
    observe("all bytes came", total == numbers * sizeof(int));
    int in_place = 0;
    while (in_place < numbers && got[in_place] == in_place) ++in_place;
    observe("numbers in order", in_place);
    observe("writer", child.wait());
}
