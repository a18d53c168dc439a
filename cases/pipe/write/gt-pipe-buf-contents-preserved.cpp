// Two writers of much more than PIPE_BUF bytes may be mixed, but no byte is lost or doubled.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"

int main() {
    constexpr size_t size = 1 << 20;
    const Pipe ends = open_pipe();
    auto* bytes = must(static_cast<char*>(malloc(size)));
    auto writer = [&](char letter) {
        return [=] {
            std::memset(bytes, letter, size);
            return write(ends.writer, bytes, size) == static_cast<ssize_t>(size) ? 0 : 1;
        };
    };
    Child a(writer('a')), b(writer('b'));
    close(ends.writer);
    size_t of_a = 0, of_b = 0, others = 0;
    for (size_t count; (count = read_fully(ends.reader, bytes, 10'000)) > 0;)
        for (size_t i = 0; i < count; ++i) ++(bytes[i] == 'a' ? of_a : bytes[i] == 'b' ? of_b : others);
    for (Child* child : {&a, &b}) observe("writer", child->wait());
    observe("all bytes of the one", of_a == size);
    observe("all bytes of the other", of_b == size);
    observe("other bytes", others);
}
