// With SO_RCVLOWAT a recv() that waits on an Internet connection does so until another thread of the process has sent as many
// bytes.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_RCVLOWAT
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const int least = 5;
    const int set = setsockopt(connection.server, SOL_SOCKET, SO_RCVLOWAT, &least, sizeof least);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN)) unsupported("SO_RCVLOWAT cannot be set");
    observe("set 5", set);
    Waker sender([&] {
        must(send(connection.client, "abc", 3, 0));
        let_others_block();
        must(send(connection.client, "de", 2, 0));
    });
    char bytes[16] = "";
    observe("recv", Bytes{bytes, recv(connection.server, bytes, sizeof bytes, 0)});
    observe("it waited for the other thread", sender.has_begun());
}
