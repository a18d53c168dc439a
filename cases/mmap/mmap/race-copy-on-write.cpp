// Parent and child store to the same private pages at the same time: each sees its own value, and what was there before beside it.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_PRIVATE; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/meetings.hpp"
#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const auto size = static_cast<size_t>(4 * page);
    const int file = open_file_of('o', 4 * page);
    const Meeting start;
    repeat_rounds([&](Round& round) {
        void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0);
        if (memory == MAP_FAILED) return round.check("the file can be mapped", false);
        auto* bytes = static_cast<volatile char*>(memory);
        bytes[0] = 'm';
        bytes[page] = 'm';
        auto store = [&](char value, unsigned party) {
            start.meet();
            round.pause(party);
            for (long at = 5; at < 4 * page; at += page) bytes[at] = value;
            start.meet();
            int wrong = 0;
            for (long at = 5; at < 4 * page; at += page) wrong += bytes[at] != value || bytes[at + 1] != 'o';
            return wrong + (bytes[0] != 'm') + (bytes[page] != 'm');
        };
        Child child([&] { return store('c', 1); });
        const int wrong = store('p', 0);
        char in_file = 0;
        must(pread(file, &in_file, 1, 5) == 1);
        round.check("the file can be mapped", true);
        round.check("the child sees what it has stored", child.wait().status == 0);
        round.check("the parent, too", wrong == 0);
        round.check("the file is as it was", in_file == 'o');
        round.check("it can be unmapped", munmap(memory, size) == 0);
    });
}
