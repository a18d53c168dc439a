// Records of PIPE_BUF bytes arrive whole from threads that write with O_NONBLOCK, too, and try again after EAGAIN.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: pipe.write.atomic-nonblock-writers

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    set_nonblocking(ends.writer);
    const size_t size = pipe_buf(ends.writer);
    Atomic<int> failed{0};
    auto writer = [&](char letter) {
        return [&, letter] {
            auto* record = must(static_cast<char*>(malloc(size)));
            std::memset(record, letter, size);
            for (int i = 0; i < 50;) {
                const ssize_t count = write(ends.writer, record, size);
                if (count == static_cast<ssize_t>(size)) ++i;
                else if (count == -1 && errno == EAGAIN) breathe();
                else ++failed, ++i;
            }
        };
    };
    Thread a(writer('a')), b(writer('b')), c(writer('c'));
    auto* record = must(static_cast<char*>(malloc(size)));
    int whole[3] = {}, torn = 0;
    for (int i = 0; i < 150; ++i) {
        must(read_fully(ends.reader, record, size) == size);
        const bool uniform = std::memcmp(record, record + 1, size - 1) == 0 && record[0] >= 'a' && record[0] <= 'c';
        if (uniform) ++whole[record[0] - 'a'];
        else ++torn;
    }
    a.join(), b.join(), c.join();
    for (int count : whole) observe("whole records of one thread", count);
    observe("torn records", torn);
    observe("partial or failed writes", failed.load());
}
