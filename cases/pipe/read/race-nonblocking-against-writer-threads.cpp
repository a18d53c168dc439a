// A non-blocking reader gets every byte in order while they are written; until the writer has closed there is EAGAIN where
// nothing is there, never the end.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; POSIX.1-2024 XSH read() ERRORS EAGAIN
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto [reader, writer] = open_pipe();
        set_nonblocking(reader);
        Thread sender([&, writer = writer] {
            round.pause(1);
            for (const char* letter = "abcdefgh"; *letter; ++letter) {
                must(write(writer, letter, 1));
                nap();
            }
            close(writer);
        });
        char bytes[9] = "";
        size_t size = 0;
        ssize_t count;
        round.pause(0);
        while ((count = read(reader, bytes + size, sizeof bytes - size)) > 0 || (count == -1 && errno == EAGAIN)) {
            if (count == -1) nap();
            else size += static_cast<size_t>(count);
        }
        round.check("the end comes at last", count == 0);
        round.check("every byte comes before it, in order", size == 8 && std::memcmp(bytes, "abcdefgh", 8) == 0);
        sender.join();
        close(reader);
    });
}
