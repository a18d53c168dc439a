// Hundreds of kilobytes, written by one thread in pieces of many sizes, arrive complete and in order at another thread of the
// process.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION; XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: pipe.read.large-transfer-intact

#include "support/waking.hpp"

constexpr int numbers = 100'000;

int main() {
    static int sent[numbers], got[numbers + 1];
    const Pipe ends = open_pipe();
    Thread writer([&] {
        for (int i = 0; i < numbers; ++i) sent[i] = i;
        const auto* bytes = reinterpret_cast<const char*>(sent);
        for (size_t done = 0, piece = 1; done < sizeof sent; done += piece, piece = piece * 3 % 20011 + 1) {
            if (piece > sizeof sent - done) piece = sizeof sent - done;
            must(write(ends.writer, bytes + done, piece) == static_cast<ssize_t>(piece));
        }
        must(close(ends.writer));
    });
    size_t total = 0;
    ssize_t count;
    while ((count = read(ends.reader, reinterpret_cast<char*>(got) + total, sizeof got - total)) > 0)
        total += static_cast<size_t>(count);
    observe("read at the end", count);
    observe("all bytes came", total == sizeof sent);
    int in_place = 0;
    while (in_place < numbers && got[in_place] == in_place) ++in_place;
    observe("numbers in order", in_place);
}
