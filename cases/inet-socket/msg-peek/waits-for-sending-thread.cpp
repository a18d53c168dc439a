// recv() with MSG_PEEK waits on an Internet connection until another thread of the process sends at the other end.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_PEEK
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    Waker sender([&] { must(send(connection.client, "x", 1, 0)); });
    char bytes[4] = "";
    observe("a peek", Bytes{bytes, recv(connection.server, bytes, sizeof bytes, MSG_PEEK)});
    observe("it waited for the other thread", sender.has_begun());
    observe("recv", Bytes{bytes, recv(connection.server, bytes, sizeof bytes, 0)});
}
