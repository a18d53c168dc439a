// Records that several threads write through one descriptor of a pipe arrive whole.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/streams.hpp"
#include "support/threads.hpp"

int main() {
    const Pipe ends = open_pipe();
    Atomic<int> complete{0};
    auto writer = [&](char letter) {
        return [&, letter] {
            char record[512];
            std::memset(record, letter, sizeof record);
            for (int i = 0; i < 200; ++i) complete += write(ends.writer, record, sizeof record) == sizeof record;
        };
    };
    Thread a(writer('a')), b(writer('b')), c(writer('c'));
    int whole[3] = {}, torn = 0;
    for (int i = 0; i < 600; ++i) {
        char record[512];
        must(read_fully(ends.reader, record, sizeof record) == sizeof record);
        const bool uniform = std::memcmp(record, record + 1, sizeof record - 1) == 0 && record[0] >= 'a' && record[0] <= 'c';
        if (uniform) ++whole[record[0] - 'a'];
        else ++torn;
    }
    a.join(), b.join(), c.join();
    observe("complete writes", complete.load());
    for (int count : whole) observe("whole records of one thread", count);
    observe("torn records", torn);
}
