// The buffers of one writev() of PIPE_BUF bytes arrive together, whatever other processes write at the time.
//
// ref:      POSIX.1-2024 XSH writev() DESCRIPTION; XSH write() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/streams.hpp"

#include <sys/uio.h>

int main() {
    const Pipe ends = open_pipe();
    const size_t size = pipe_buf(ends.writer);
    auto* record = static_cast<char*>(must(malloc(size)));
    constexpr int each = 100, parts = 8;

    auto writer = [&](char letter) {
        return [=] {
            std::memset(record, letter, size);
            iovec pieces[parts];
            for (size_t i = 0; i < parts; ++i) pieces[i] = {record, size / parts};
            pieces[0].iov_len += size % parts;
            for (int i = 0; i < each; ++i)
                if (writev(ends.writer, pieces, parts) != static_cast<ssize_t>(size)) return 1;
            return 0;
        };
    };
    Child a(writer('a')), b(writer('b')), c(writer('c')), d(writer('d'));
    close(ends.writer);

    int whole[4] = {}, torn = 0;
    while (read_fully(ends.reader, record, size) == size) {
        const bool uniform = std::memcmp(record, record + 1, size - 1) == 0 && record[0] >= 'a' && record[0] <= 'd';
        if (uniform) ++whole[record[0] - 'a'];
        else ++torn;
    }
    for (int count : whole) observe("whole records of one writer", count);
    observe("torn records", torn);
    for (Child* child : {&a, &b, &c, &d}) observe("writer", child->wait());
}
