// A thread that has been cancelled already ends in msync(), although the call waits for nobody.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  xsi
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/memory.hpp"

int main() {
    const int file = open_scratch_file(page_size());
    const auto size = static_cast<size_t>(page_size());
    void* memory = must(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
    *static_cast<char*>(memory) = 'x';
    observe_pending_cancellation([&] { return msync(memory, size, MS_SYNC); });
}
