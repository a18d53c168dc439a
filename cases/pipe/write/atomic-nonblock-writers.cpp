// Records of PIPE_BUF bytes arrive whole from writers with O_NONBLOCK, too, which try again after EAGAIN.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"

int main() {
    const Pipe ends = open_pipe();
    set_nonblocking(ends.writer);
    const size_t size = pipe_buf(ends.writer);
    auto* record = must(static_cast<char*>(malloc(size)));
    auto writer = [&](char letter) {
        return [=] {
            std::memset(record, letter, size);
            for (int i = 0; i < 100;) {
                const ssize_t count = write(ends.writer, record, size);
                if (count == static_cast<ssize_t>(size)) ++i;
                else if (count != -1 || errno != EAGAIN) return 1;
                else breathe();
            }
            return 0;
        };
    };
    Child a(writer('a')), b(writer('b')), c(writer('c'));
    close(ends.writer);
    int whole[3] = {}, torn = 0;
    while (read_fully(ends.reader, record, size) == size) {
        const bool uniform = std::memcmp(record, record + 1, size - 1) == 0 && record[0] >= 'a' && record[0] <= 'c';
        if (uniform) ++whole[record[0] - 'a'];
        else ++torn;
    }
    for (Child* child : {&a, &b, &c}) observe("writer", child->wait());
    for (int count : whole) observe("whole records of one writer", count);
    observe("torn records", torn);
}
