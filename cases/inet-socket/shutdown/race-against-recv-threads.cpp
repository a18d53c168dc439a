// A receiver gets all that was sent before shutdown(SHUT_WR), then the end, also when it waits at that moment.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION; POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/loopback_races.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const Loopback loopback;
    repeat_rounds([&](Round& round) {
        const Connection ends = loopback.connection();
        bool done = false;
        Thread sender([&] {
            round.pause(1);
            for (int i = 0; i < 4; ++i) must(send(ends.client, &"abcd"[i], 1, 0));
            done = shutdown(ends.client, SHUT_WR) == 0;
        });
        char bytes[8] = "";
        size_t size = 0;
        ssize_t count;
        round.pause(0);
        while (size < sizeof bytes && (count = recv(ends.server, bytes + size, sizeof bytes - size, 0)) > 0)
            size += static_cast<size_t>(count);
        sender.join();
        round.check("shutdown() succeeds", done);
        round.check("all bytes come before the end", count == 0 && size == 4 && std::memcmp(bytes, "abcd", 4) == 0);
        round.check("the other direction stays open", send(ends.server, "x", 1, 0) == 1 && recv(ends.client, bytes, 1, 0) == 1);
        reset_at_close(ends.client);
        close(ends.client);
        close(ends.server);
    });
}
