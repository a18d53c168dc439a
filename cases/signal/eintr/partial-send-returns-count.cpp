// A send() on a stream socket that is interrupted after part of the data went does not fail: it returns how much went, whether or
// not the handler has SA_RESTART.
//
// ref:     POSIX.1-2024 XSH write() DESCRIPTION; POSIX.1-2024 XSH send() ERRORS EINTR
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"

static char data[4'000'000], received[sizeof data];

int main() {
    for (size_t i = 0; i < sizeof data; ++i) data[i] = static_cast<char>(i * 7 % 251);
    for (int flags : {0, SA_RESTART}) {
        auto [a, b] = socket_pair();
        handled = 0;
        Gate third_alarm;
        auto* arrived = shared<ssize_t>();
        // The rest goes out where the call waits on: the receiver reads until the sender has closed.
        Child receiver([&, a = a, b = b] {
            close(a);
            third_alarm.wait();
            size_t count = 0;
            for (ssize_t size; (size = read(b, received + count, sizeof received - count)) > 0;) count += static_cast<size_t>(size);
            *arrived = static_cast<ssize_t>(count);
            return std::memcmp(data, received, count) == 0 ? 0 : 1;
        });
        ssize_t count;
        {
            const Alarms alarms(flags, &third_alarm);
            do count = send(a, data, sizeof data, 0);
            while (flags == 0 && count == -1 && errno == EINTR);  // a signal may come before the first byte
        }
        if (count == -1) observe("send", count);
        if (handled == 0 && count == sizeof data) unsupported("a socket takes all of 4 MB here");
        observe(flags == 0 ? "without SA_RESTART, handler ran" : "with SA_RESTART, handler ran", handled > 0);
        observe("data was sent", count > 0);
        close(a);
        observe("the receiver got the first part of the data", receiver.wait());
        observe("as much as was sent", *arrived == count);
    }
}
