// A page of a mapped file is cut off while a thread loads from it: the load gives the value or raises SIGBUS, and SIGBUS
// afterwards.
//
// ref:      POSIX.1-2024 XSH ftruncate() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/memory.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 2 * page);
    repeat_rounds([&](Round& round) {
        must(ftruncate(file, 2 * page));
        must(pwrite(file, "a", 1, page + 9) == 1);
        const size_t size = static_cast<size_t>(2 * page);
        auto* bytes = static_cast<char*>(must(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
        int cut = -5;
        Thread cutter([&] {
            round.pause(1);
            cut = ftruncate(file, page);
        });
        round.pause(0);
        volatile char value = 'a';
        const Fault fault = fault_of([&] { value = static_cast<volatile char*>(bytes)[page + 9]; });
        cutter.join();
        round.check("the file is cut", cut == 0);
        round.check("the load gives the value or SIGBUS", fault.signo == SIGBUS || (fault.signo == 0 && value == 'a'));
        round.check("a load after that raises SIGBUS", load_from(bytes + page + 9).signo == SIGBUS);
        round.check("the page before is as it was", load_from(bytes).signo == 0 && bytes[page - 1] == 'a');
        must(munmap(bytes, size));
    });
}
