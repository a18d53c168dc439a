// shmdt() takes only the address at which a segment starts.
//
// ref:     POSIX.1-2024 XSH shmdt() ERRORS EINVAL
// profile: xsi
// strength: shall fail
// claims:  S4-148

#include "support/sysv_shm.hpp"

int main() {
    const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    const int id = new_segment(2 * page);
    char* memory = attached(id);
    memory[page] = 'x';
    void* mapping = must(mmap(nullptr, page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));

    observe("one byte further", shmdt(memory + 1));
    observe("one page further", shmdt(memory + page));
    observe("a mapping that is no segment", shmdt(mapping));
    observe("an address where nothing is", shmdt(free_address()));
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));
    observe("its memory", Bytes{memory + page, 1});
    observe("its start", shmdt(memory));
}
