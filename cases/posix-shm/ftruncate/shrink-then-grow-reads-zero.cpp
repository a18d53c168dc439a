// What ftruncate() cuts off a shared memory object does not come back when the object grows again.
//
// ref:     POSIX.1-2024 XSH ftruncate() DESCRIPTION; POSIX.1-2024 XSH shm_open() RATIONALE
// profile: option SHM
// strength: shall

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const long page = page_size();
    const int object = must(shm_open(unique_name(), O_CREAT | O_EXCL | O_RDWR, 0600));
    must(ftruncate(object, 2 * page));
    void* before = must(mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0));
    std::memset(before, 'a', 2 * page);
    must(munmap(before, 2 * page));

    observe("cut to one page", ftruncate(object, page));
    observe("its size is one page", file_size(object) == page);
    observe("grow to two pages", ftruncate(object, 2 * page));
    observe("its size is two pages", file_size(object) == 2 * page);
    auto* after = static_cast<char*>(must(mmap(nullptr, 2 * page, PROT_READ, MAP_SHARED, object, 0)));
    observe("the first page is as before", all_bytes_are(after, page, 'a'));
    observe("the second page is zero", all_bytes_are(after + page, page, 0));
}
