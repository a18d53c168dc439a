// A page is unmapped while a thread stores to the pages on both sides of it: the thread is not disturbed, and its values are there.
//
// ref:      POSIX.1-2024 XSH munmap() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/meetings.hpp"
#include "support/memory.hpp"
#include "support/threads.hpp"

int main() {
    const long page = page_size();
    const Meeting start;
    repeat_rounds([&](Round& round) {
        char* bytes = zero_pages(3);
        bytes[page] = 'b';
        Thread neighbour([&] {
            start.meet();  // a thread that begins may map memory of its own
            round.pause(1);
            for (int i = 0; i < 200; ++i) {
                static_cast<volatile char*>(bytes)[page - 200 + i] = 'a';
                static_cast<volatile char*>(bytes)[2 * page + i] = 'c';
            }
        });
        start.meet();
        round.pause(0);
        const int unmapped = munmap(bytes + page, page);
        const Fault fault = load_from(bytes + page);
        neighbour.join();
        round.check("the page is unmapped", unmapped == 0);
        round.check("a load from it raises SIGSEGV", fault.signo == SIGSEGV);
        round.check("the page before has its values", all_bytes_are(bytes + page - 200, 200, 'a'));
        round.check("the page behind, too", all_bytes_are(bytes + 2 * page, 200, 'c'));
        must(munmap(bytes, page));
        must(munmap(bytes + 2 * page, page));
    });
}
