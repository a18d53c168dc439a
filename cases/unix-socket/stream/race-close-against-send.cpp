// What a process sends on a stream before it closes the socket and ends is received whole, and then the end.
//
// ref:      POSIX.1-2024 XSH recv() RETURN VALUE; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"
#include "support/sockets.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto [near, far] = socket_pair();
        Child sender([&, near = near, far = far] {
            close(near);
            round.pause(1);
            int whole = 0;
            for (int i = 0; i < 4; ++i) whole += send(far, &"abcd"[i], 1, MSG_NOSIGNAL) == 1;
            return whole;
        });
        close(far);
        char bytes[8] = "";
        size_t size = 0;
        ssize_t count;
        round.pause(0);
        while (size < sizeof bytes && (count = recv(near, bytes + size, sizeof bytes - size, 0)) > 0)
            size += static_cast<size_t>(count);
        const int ended = sender.wait().status;
        round.check("all is sent", WEXITSTATUS(ended) == 4);
        round.check("all is received before the end", count == 0 && size == 4 && std::memcmp(bytes, "abcd", 4) == 0);
        close(near);
    });
}
