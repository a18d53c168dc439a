// What two threads write in pieces of much more than PIPE_BUF bytes may be mixed, but no byte is lost or doubled.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: pipe.write.gt-pipe-buf-contents-preserved

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    constexpr size_t size = 1 << 19;
    const Pipe ends = open_pipe();
    Atomic<int> complete{0};
    auto writer = [&](char letter) {
        return [&, letter] {
            auto* bytes = must(static_cast<char*>(malloc(size)));
            std::memset(bytes, letter, size);
            complete += write(ends.writer, bytes, size) == static_cast<ssize_t>(size);
        };
    };
    Thread a(writer('a')), b(writer('b'));
    auto* bytes = must(static_cast<char*>(malloc(2 * size)));
    const size_t count = read_fully(ends.reader, bytes, 2 * size);
    a.join(), b.join();
    size_t of_a = 0, of_b = 0;
    for (size_t i = 0; i < count; ++i) of_a += bytes[i] == 'a', of_b += bytes[i] == 'b';
    observe("complete writes", complete.load());
    observe("all bytes of the one", of_a == size);
    observe("all bytes of the other", of_b == size);
    set_nonblocking(ends.reader);
    observe("read on", read(ends.reader, bytes, 1));
}
