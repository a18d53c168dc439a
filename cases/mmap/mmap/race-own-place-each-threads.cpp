// Two threads map pages at the same time: neither gets a place that the other one has, and new pages are zero.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/memory.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const auto size = static_cast<size_t>(page_size());
    repeat_rounds([&](Round& round) {
        int wrong[2] = {};
        auto come_and_go = [&](int party) {
            round.pause(party);
            for (int i = 0; i < 4; ++i) {
                void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
                if (memory == MAP_FAILED) {
                    ++wrong[party];
                    continue;
                }
                auto* bytes = static_cast<char*>(memory);
                wrong[party] += !all_bytes_are(bytes, size, 0);
                std::memset(bytes, 'a' + party, size);
                if (i == 1) sched_yield();
                wrong[party] += !all_bytes_are(bytes, size, static_cast<char>('a' + party));
                wrong[party] += munmap(memory, size) == -1;
            }
        };
        Thread other([&] { come_and_go(1); });
        come_and_go(0);
        other.join();
        round.check("one thread has its pages for itself", wrong[0] == 0);
        round.check("the other one, too", wrong[1] == 0);
    });
}
