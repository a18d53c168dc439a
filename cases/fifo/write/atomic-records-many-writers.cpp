// Records of PIPE_BUF bytes that several processes write to a FIFO arrive whole.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    const size_t size = pipe_buf(ends.reader);
    char* record = must(static_cast<char*>(calloc(size, 1)));
    auto writer = [=](char letter) {
        return [=] {
            const int fifo = must(open("f", O_WRONLY));
            std::memset(record, letter, size);
            for (int i = 0; i < 50; ++i)
                if (write(fifo, record, size) != static_cast<ssize_t>(size)) return 1;
            return 0;
        };
    };
    Child a(writer('a')), b(writer('b')), c(writer('c')), d(writer('d'));
    int whole = 0, of_each['d' + 1] = {};
    for (int i = 0; i < 200; ++i) {
        must(read_fully(ends.reader, record, size) == size);
        size_t same = 0;
        while (same < size && record[same] == record[0]) ++same;
        whole += same == size;
        if (record[0] >= 'a' && record[0] <= 'd') ++of_each[static_cast<int>(record[0])];
    }
    for (Child* child : {&a, &b, &c, &d}) observe("writer", child->wait());
    observe("whole records", whole);
    for (int letter = 'a'; letter <= 'd'; ++letter) observe("of one writer", of_each[letter]);
}
