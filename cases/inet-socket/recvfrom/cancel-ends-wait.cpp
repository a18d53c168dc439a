// A thread that waits in recvfrom() for a datagram on an Internet socket ends when it is cancelled.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/inet.hpp"

int main() {
    const Loopback network;  // unsupported where there is none
    const int receiver = must(socket(AF_INET, SOCK_DGRAM, 0));
    sockaddr_in name = {};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    must(bind(receiver, reinterpret_cast<sockaddr*>(&name), sizeof name));
    char byte;
    observe_cancelled_wait([&] { return recvfrom(receiver, &byte, 1, 0, nullptr, nullptr); });
}
