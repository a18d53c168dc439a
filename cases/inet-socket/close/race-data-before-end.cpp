// What a process sends on a connection before it closes the socket and ends is received whole, and then the end.
//
// ref:      POSIX.1-2024 XSH recv() RETURN VALUE; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/loopback_races.hpp"
#include "support/rounds.hpp"

int main() {
    const Loopback loopback;
    repeat_rounds([&](Round& round) {
        const Connection ends = loopback.connection();
        Child sender([&] {
            round.pause(1);
            int well = 0;
            for (int i = 0; i < 4; ++i) well += send(ends.client, &"abcd"[i], 1, 0) == 1;
            return well + (close(ends.client) == 0);
        });
        close(ends.client);
        char bytes[8] = "";
        size_t size = 0;
        ssize_t count;
        round.pause(0);
        while (size < sizeof bytes && (count = recv(ends.server, bytes + size, sizeof bytes - size, 0)) > 0)
            size += static_cast<size_t>(count);
        const int ended = sender.wait().status;
        round.check("all is sent, and the socket closed", WIFEXITED(ended) && WEXITSTATUS(ended) == 5);
        round.check("all is received before the end", count == 0 && size == 4 && std::memcmp(bytes, "abcd", 4) == 0);
        reset_at_close(ends.server);
        close(ends.server);
    });
}
