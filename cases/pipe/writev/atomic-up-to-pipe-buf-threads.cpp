// The buffers of one writev() of PIPE_BUF bytes arrive together, whatever other threads of the process write at the time.
//
// ref:      POSIX.1-2024 XSH writev() DESCRIPTION; XSH write() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: pipe.writev.atomic-up-to-pipe-buf

#include "support/streams.hpp"
#include "support/waking.hpp"

#include <sys/uio.h>

int main() {
    const Pipe ends = open_pipe();
    const size_t size = pipe_buf(ends.writer);
    Atomic<int> complete{0};
    auto writer = [&](char letter) {
        return [&, letter] {
            auto* record = static_cast<char*>(must(malloc(size)));
            std::memset(record, letter, size);
            const iovec halves[] = {{record, size / 2}, {record, size - size / 2}};
            for (int i = 0; i < 50; ++i) complete += writev(ends.writer, halves, 2) == static_cast<ssize_t>(size);
        };
    };
    Thread a(writer('a')), b(writer('b')), c(writer('c'));
    auto* record = static_cast<char*>(must(malloc(size)));
    int whole[3] = {}, torn = 0;
    for (int i = 0; i < 150; ++i) {
        must(read_fully(ends.reader, record, size) == size);
        const bool uniform = std::memcmp(record, record + 1, size - 1) == 0 && record[0] >= 'a' && record[0] <= 'c';
        if (uniform) ++whole[record[0] - 'a'];
        else ++torn;
    }
    a.join(), b.join(), c.join();
    observe("complete calls", complete.load());
    for (int count : whole) observe("whole records of one thread", count);
    observe("torn records", torn);
}
