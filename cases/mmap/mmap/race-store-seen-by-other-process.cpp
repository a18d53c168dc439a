// Two processes map a file anew and store to places side by side at the same time. After they have met, each sees what both stored.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/meetings.hpp"
#include "support/memory.hpp"

int main() {
    const auto size = static_cast<size_t>(page_size());
    const int file = open_scratch_file(page_size());
    const Meeting both;
    repeat_rounds([&](Round& round) {
        auto store_and_look = [&](int party) {
            int wrong = 0;
            for (int i = 1; i <= 5; ++i) {
                void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
                const bool mapped = memory != MAP_FAILED;
                auto* bytes = static_cast<volatile char*>(memory);
                both.meet();
                round.pause(2 * i + party);
                if (mapped) bytes[party] = static_cast<char>(i);
                both.meet();
                wrong += !mapped || bytes[0] != i || bytes[1] != i;
                both.meet();
                if (mapped) wrong += munmap(memory, size) == -1;
            }
            return wrong;
        };
        Child other([&] { return store_and_look(1); });
        const int wrong = store_and_look(0);
        round.check("the child sees both values each time", other.wait().status == 0);
        round.check("the parent, too", wrong == 0);
    });
}
