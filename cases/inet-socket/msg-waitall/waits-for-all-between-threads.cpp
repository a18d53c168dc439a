// recv() with MSG_WAITALL waits on an Internet connection until another thread of the process has sent as much as was asked
// for.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_WAITALL
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    must(send(connection.client, "ab", 2, 0));
    Waker sender([&] {
        must(send(connection.client, "cd", 2, 0));
        breathe();
        must(send(connection.client, "ef", 2, 0));
    });
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(connection.server, bytes, 5, MSG_WAITALL)});
    observe("it waited for the other thread", sender.has_begun());
    observe("the rest", Bytes{bytes, recv(connection.server, bytes, sizeof bytes, 0)});
}
