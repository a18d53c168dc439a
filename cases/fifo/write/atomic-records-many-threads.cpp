// Records of PIPE_BUF bytes that several threads write to a FIFO, each through an open of its own, arrive whole.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: fifo.write.atomic-records-many-writers

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    const size_t size = pipe_buf(ends.reader);
    Atomic<int> complete{0};
    auto writer = [&](char letter) {
        return [&, letter] {
            const int fifo = must(open("f", O_WRONLY));
            char* record = must(static_cast<char*>(malloc(size)));
            std::memset(record, letter, size);
            for (int i = 0; i < 40; ++i) complete += write(fifo, record, size) == static_cast<ssize_t>(size);
        };
    };
    Thread a(writer('a')), b(writer('b')), c(writer('c'));
    char* record = must(static_cast<char*>(malloc(size)));
    int whole[3] = {}, torn = 0;
    for (int i = 0; i < 120; ++i) {
        must(read_fully(ends.reader, record, size) == size);
        const bool uniform = std::memcmp(record, record + 1, size - 1) == 0 && record[0] >= 'a' && record[0] <= 'c';
        if (uniform) ++whole[record[0] - 'a'];
        else ++torn;
    }
    a.join(), b.join(), c.join();
    observe("complete writes", complete.load());
    for (int count : whole) observe("whole records of one thread", count);
    observe("torn records", torn);
}
