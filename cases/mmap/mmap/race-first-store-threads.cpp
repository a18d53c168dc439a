// Two threads store to a new page for the first time at the same time: both values are in it, and all else is zero.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/memory.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const long page = page_size();
    const auto size = static_cast<size_t>(4 * page);
    const int file = open_scratch_file(4 * page);
    repeat_rounds([&](Round& round) {
        const int flags = round.number() % 2 ? MAP_PRIVATE : MAP_SHARED;
        must(ftruncate(file, 0));
        must(ftruncate(file, 4 * page));
        void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, flags, file, 0);
        if (memory == MAP_FAILED) return round.check("the file can be mapped", false);
        auto* bytes = static_cast<char*>(memory);
        auto store = [&](int party) {
            for (int i = 0; i < 4; ++i) static_cast<volatile char*>(bytes)[i * page + 100 + party] = static_cast<char>('a' + party);
        };
        Thread other([&] {
            round.pause(1);
            store(1);
        });
        round.pause(0);
        store(0);
        other.join();
        int both = 0, rest = 0;
        for (char* at = bytes; at < bytes + 4 * page; at += page) {
            both += at[100] == 'a' && at[101] == 'b';
            rest += all_bytes_are(at, 100, 0) && all_bytes_are(at + 102, static_cast<size_t>(page - 102), 0);
        }
        round.check("the file can be mapped", true);
        round.check("both values are in each page", both == 4);
        round.check("the rest is zero", rest == 4);
        const auto* seen = static_cast<const char*>(bytes_by_mapping(file, 100, 2).data);
        round.check("another mapping shows them if they are shared, and only then",
                    std::memcmp(seen, flags == MAP_SHARED ? "ab" : "\0", 2) == 0);
        must(munmap(const_cast<char*>(seen - 100), 102));
        round.check("it can be unmapped", munmap(memory, size) == 0);
    });
}
