// SPDX-License-Identifier: MIT
#include "fault.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/case.hpp"

namespace faults {

namespace {

pid_t first_process = 0;
pthread_t first_thread;

// The counter of one interface. 64 bits of its name's hash stand for the name; 0: not yet taken.
struct Counter {
    std::uint64_t name;
    unsigned calls;
};
constexpr unsigned counters = 1024;  // there are some 200 interfaces

// The counters, shared by all processes of the case.
Counter* state() {
    static Counter* const mapped = [] {
        const char* path = std::getenv("IPCTS_FAULT_STATE");
        if (!path) return static_cast<Counter*>(nullptr);
        const int file = ::open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (file == -1) return static_cast<Counter*>(nullptr);
        ::fchmod(file, 0666);  // a case may go on as another user
        void* memory = MAP_FAILED;
        if (::ftruncate(file, counters * sizeof(Counter)) == 0)
            memory = ::mmap(nullptr, counters * sizeof(Counter), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        ::close(file);
        return memory == MAP_FAILED ? nullptr : static_cast<Counter*>(memory);
    }();
    return mapped;
}

struct Wanted {
    bool record = false;
    char interface[48] = "";
    unsigned number = 0;  // 0: every call, or every `rate`-th
    unsigned rate = 1;
    char fault[48] = "";
    Wanted() {
        const char* text = std::getenv("IPCTS_FAULT");
        if (!text) return;
        record = std::strcmp(text, "record") == 0;
        char which[16] = "";
        if (!record && std::sscanf(text, "%47[^:]:%15[^:]:%47s", interface, which, fault) == 3)
            number = *which == '*' ? 0 : static_cast<unsigned>(std::atoi(which));
        if (std::strncmp(which, "*/", 2) == 0) rate = static_cast<unsigned>(std::atoi(which + 2));
        if (rate == 0) rate = 1;
    }
};
const Wanted& wanted() {
    static const Wanted once;
    return once;
}

// Read before main(): a case may clear its environment.
[[gnu::constructor]] void begin() {
    wanted();
    state();
}

unsigned& calls_of(const char* interface) {
    std::uint64_t name = 14695981039346656037U;
    for (; *interface; ++interface) name = (name ^ static_cast<unsigned char>(*interface)) * 1099511628211U;
    for (auto place = static_cast<unsigned>(name % counters);; place = (place + 1) % counters) {
        Counter& counter = state()[place];
        std::uint64_t taken = 0;
        if (__atomic_compare_exchange_n(&counter.name, &taken, name, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST) || taken == name)
            return counter.calls;
    }
}

}  // namespace

bool in_first_process() { return ::getpid() == first_process; }
bool in_first_thread() { return ::pthread_equal(::pthread_self(), first_thread) != 0; }

Call::Call(const char* interface) : interface_(interface) {
    if (first_process == 0) {
        first_process = ::getpid();
        first_thread = ::pthread_self();
    }
    if (ipcts::scaffolding_depth > 0 || !state()) return;
    if (wanted().record || std::strcmp(wanted().interface, interface) == 0)
        number_ = __atomic_add_fetch(&calls_of(interface), 1, __ATOMIC_SEQ_CST);
}

void Call::could(const char* fault) const {
    if (!wanted().record || number_ == 0 || number_ > 3) return;
    const int error = errno;
    const Uncancellable writing;
    char line[128];
    const int size = std::snprintf(line, sizeof line, "\n@fault %s %u %s\n", interface_, number_, fault);
    if (::write(STDERR_FILENO, line, static_cast<std::size_t>(size)) == -1) {}  // the case closed it: unrecorded
    errno = error;
}

bool Call::now(const char* fault) const {
    if (wanted().record || number_ == 0 || std::strcmp(wanted().fault, fault) != 0) return false;
    return wanted().number == 0 ? number_ % wanted().rate == 0 : wanted().number == number_;
}

}  // namespace faults
