// Writes of PIPE_BUF bytes from several processes are never mixed with one another.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"

int main() {
    const Pipe ends = open_pipe();
    const size_t size = pipe_buf(ends.writer);
    auto* record = static_cast<char*>(must(malloc(size)));
    constexpr int each = 100;

    auto writer = [&](char letter) {
        return [=] {
            std::memset(record, letter, size);
            for (int i = 0; i < each; ++i)
                if (write(ends.writer, record, size) != static_cast<ssize_t>(size)) return 1;
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
