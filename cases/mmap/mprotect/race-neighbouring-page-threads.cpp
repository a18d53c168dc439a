// The protection of a page changes while a thread stores to the pages on both sides of it: the thread is not disturbed.
//
// ref:      POSIX.1-2024 XSH mprotect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/memory.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);
    repeat_rounds([&](Round& round) {
        const char mark = static_cast<char>('a' + round.number() % 20);
        Thread neighbour([&] {
            round.pause(1);
            for (int i = 0; i < 200; ++i) {
                static_cast<volatile char*>(bytes)[page - 200 + i] = mark;
                static_cast<volatile char*>(bytes)[2 * page + i] = mark;
            }
        });
        round.pause(0);
        const bool closed = mprotect(bytes + page, page, PROT_NONE) == 0;
        const Fault fault = load_from(bytes + page);
        const bool opened = mprotect(bytes + page, page, PROT_READ | PROT_WRITE) == 0;
        neighbour.join();
        round.check("the page is closed and opened again", closed && opened);
        round.check("a load from the closed page raises SIGSEGV", fault.signo == SIGSEGV);
        round.check("a store to the open one does not", store_to(bytes + page, mark).signo == 0);
        round.check("the page before has its values", all_bytes_are(bytes + page - 200, 200, mark));
        round.check("the page behind, too", all_bytes_are(bytes + 2 * page, 200, mark));
    });
}
