// On Linux a larger SO_SNDBUF lets a socket send more before the peer receives.
//
// ref:      man7 unix(7) Sockets API; man7 socket(7) SO_SNDBUF
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    long most = 65536;
    if (FILE* limit = std::fopen("/proc/sys/net/core/wmem_max", "re")) {
        if (std::fscanf(limit, "%ld", &most) == 1 && most < 65536) unsupported("less than 64 KiB may be asked for here");
        std::fclose(limit);
    }
    size_t taken[2];
    for (int i = 0; i < 2; ++i) {
        const auto [mine, other] = socket_pair();
        const int size = i == 0 ? 8192 : 65536;
        observe("set SO_SNDBUF", setsockopt(mine, SOL_SOCKET, SO_SNDBUF, &size, sizeof size));
        int value = 0;
        socklen_t length = sizeof value;
        must(getsockopt(mine, SOL_SOCKET, SO_SNDBUF, &value, &length));
        observe("its value is twice that", value == 2 * size);
        taken[i] = fill_socket(mine);
        note("%d: %zu bytes", size, taken[i]);
    }
    observe("more is sent with the larger", taken[0] > 0 && taken[1] > taken[0]);
}
