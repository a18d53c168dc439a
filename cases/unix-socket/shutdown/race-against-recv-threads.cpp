// A receiver gets all that was sent before shutdown(SHUT_WR), then the end, also when it waits at that moment.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION; POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sockets.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto [near, far] = socket_pair();
        bool done = false;
        Thread sender([&, far = far] {
            round.pause(1);
            for (int i = 0; i < 4; ++i) must(send(far, &"abcd"[i], 1, MSG_NOSIGNAL));
            done = shutdown(far, SHUT_WR) == 0;
        });
        char bytes[8] = "";
        size_t size = 0;
        ssize_t count;
        round.pause(0);
        while (size < sizeof bytes && (count = recv(near, bytes + size, sizeof bytes - size, 0)) > 0)
            size += static_cast<size_t>(count);
        sender.join();
        round.check("shutdown() succeeds", done);
        round.check("all bytes come before the end", count == 0 && size == 4 && std::memcmp(bytes, "abcd", 4) == 0);
        round.check("the other direction stays open", send(near, "x", 1, MSG_NOSIGNAL) == 1 && recv(far, bytes, 1, 0) == 1);
        close(near);
        close(far);
    });
}
