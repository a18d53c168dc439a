// What a non-blocking sender gets rid of in parts arrives complete and in order at a reader that takes other amounts.
//
// ref:      POSIX.1-2024 XSH send() RETURN VALUE; POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH 2.10.6 Socket Types
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sockets.hpp"
#include "support/threads.hpp"

int main() {
    static unsigned char sent[20'000], received[sizeof sent + 1];
    for (size_t i = 0; i < sizeof sent; ++i) sent[i] = static_cast<unsigned char>(i % 251);
    repeat_rounds([](Round& round) {
        auto [near, far] = socket_pair();
        const int small = 4096;
        setsockopt(near, SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
        set_nonblocking(near);
        bool sound = true;
        Thread sender([&, near = near] {
            round.pause(1);
            for (size_t done = 0; done < sizeof sent && sound;) {
                const ssize_t count = send(near, sent + done, sizeof sent - done, MSG_NOSIGNAL);
                if (count > 0) done += static_cast<size_t>(count);
                pollfd entry = {near, POLLOUT, 0};
                if (count == -1) sound = (errno == EAGAIN || errno == EWOULDBLOCK) && poll(&entry, 1, -1) == 1;
            }
            close(near);
        });
        size_t size = 0;
        round.pause(0);
        for (ssize_t count; size < sizeof received; size += static_cast<size_t>(count)) {
            const size_t room = sizeof received - size;
            if ((count = recv(far, received + size, room < 3000 ? room : 3000, 0)) <= 0) break;
        }
        sender.join();
        close(far);
        round.check("a send fails only where it has to wait", sound);
        round.check("all bytes arrive in order", size == sizeof sent && std::memcmp(sent, received, sizeof sent) == 0);
    });
}
