// wait4() gives the child that it waits for, its status, and the time that this child has used, not that of another one.
//
// ref:      man7 wait4(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/resource.h>

static int64_t used_ms(const rusage& usage) {
    return 1000 * (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
}

int main() {
    auto use = [](int64_t amount_ms) {
        while (milliseconds(clock_now(CLOCK_PROCESS_CPUTIME_ID)) < amount_ms) {}
        return static_cast<int>(amount_ms);
    };
    Child more([&] { return use(120); });
    Child less([&] { return use(20); });
    int64_t most = 1'000'000;
    for (Child* child : {&more, &less}) {
        int status = 0;
        rusage usage;
        std::memset(&usage, 0x11, sizeof usage);
        observe("wait4", wait4(child->pid(), &status, 0, &usage) == child->pid());
        observe("status", WaitStatus{status});
        note("%lld ms", static_cast<long long>(used_ms(usage)));
        observe("the time that it used", used_ms(usage) >= WEXITSTATUS(status) - 2);
        observe("and not that of the other", used_ms(usage) < most);
        most = used_ms(usage);
        child->reaped();
    }
    observe("one more wait4", wait4(-1, nullptr, 0, nullptr));
}
