// All writers that wait for room in a full pipe are served when it is read.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"

int main() {
    const Pipe ends = open_pipe();
    const size_t before = fill_pipe(ends.writer);
    auto writer = [&](char letter) {
        return [=] {
            char record[512];
            std::memset(record, letter, sizeof record);
            return write(ends.writer, record, sizeof record) == sizeof record ? 0 : 1;
        };
    };
    Child a(writer('a')), b(writer('b')), c(writer('c')), d(writer('d'));
    close(ends.writer);
    for (Child* child : {&a, &b, &c, &d}) let_it_block(child->pid());
    size_t dots = 0, of_each['d' + 1] = {};
    char piece[512];
    while (const size_t size = read_fully(ends.reader, piece, sizeof piece))
        for (size_t i = 0; i < size; ++i)
            if (piece[i] == '.') ++dots;
            else if (piece[i] >= 'a' && piece[i] <= 'd') ++of_each[static_cast<int>(piece[i])];
    for (Child* child : {&a, &b, &c, &d}) observe("writer", child->wait());
    observe("what was in the pipe before", dots == before);
    for (int letter = 'a'; letter <= 'd'; ++letter) observe("bytes of one writer", of_each[letter]);
}
