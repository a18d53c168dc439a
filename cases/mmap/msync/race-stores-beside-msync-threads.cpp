// Two threads store to one page of a file and call msync() at the same time: when it has returned, each can read its value.
//
// ref:      POSIX.1-2024 XSH msync() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads rounds

#include "support/memory.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const auto size = static_cast<size_t>(page_size());
    const int file = open_scratch_file(page_size());
    auto* bytes = static_cast<char*>(must(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    repeat_rounds([&](Round& round) {
        int failed[2] = {}, wrong[2] = {};
        auto store_and_sync = [&](int party) {
            round.pause(party);
            for (int i = 0; i < 3; ++i) {
                const char value = static_cast<char>('a' + (3 * round.number() + static_cast<unsigned>(i)) % 26);
                char read_back = 0;
                static_cast<volatile char*>(bytes)[party] = value;
                failed[party] += msync(bytes, size, MS_SYNC) != 0;
                wrong[party] += pread(file, &read_back, 1, party) != 1 || read_back != value;
            }
        };
        Thread other([&] { store_and_sync(1); });
        store_and_sync(0);
        other.join();
        round.check("msync() succeeds", failed[0] + failed[1] == 0);
        round.check("each reads what it has stored", wrong[0] + wrong[1] == 0);
    });
}
