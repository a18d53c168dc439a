// What a non-blocking sender gets rid of in parts arrives complete and in order at a reader that takes other amounts.
//
// ref:      POSIX.1-2024 XSH send() RETURN VALUE; POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH 2.10.6 Socket Types
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/races.hpp"
#include "support/sockets.hpp"

int main() {
    static unsigned char sent[20'000], received[sizeof sent + 1];
    for (size_t i = 0; i < sizeof sent; ++i) sent[i] = static_cast<unsigned char>(i % 251);
    auto [near, far] = socket_pair();
    const int small = 4096;
    setsockopt(near, SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
    set_nonblocking(near);
    repeat_rounds([&](Round& round) {
        const SceneLimit limit;
        bool sound = true;
        Thread sender([&, near = near] {
            round.pause(1);
            for (size_t done = 0; done < sizeof sent && sound;) {
                const ssize_t count = send(near, sent + done, sizeof sent - done, MSG_NOSIGNAL);
                if (count > 0) done += static_cast<size_t>(count);
                pollfd entry = {near, POLLOUT, 0};
                if (count == -1) sound = (errno == EAGAIN || errno == EWOULDBLOCK) && poll(&entry, 1, 10'000) == 1;
            }
        });
        size_t size = 0;
        round.pause(0);
        for (ssize_t count = 1; count > 0 && size < sizeof sent; size += static_cast<size_t>(count > 0 ? count : 0))
            count = recv(far, received + size, 3000 < sizeof sent - size ? 3000 : sizeof sent - size, 0);
        sender.join();
        round.check("a send fails only where it has to wait", sound);
        round.check("all bytes arrive in order", size == sizeof sent && std::memcmp(sent, received, sizeof sent) == 0);
    });
}
