// When one process cuts whole pages off a shared memory object, touching them raises SIGBUS in another that has them mapped.
//
// ref:     POSIX.1-2024 XSH ftruncate() DESCRIPTION
// profile: option SHM
// strength: shall
// needs:   fork

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const long page = page_size();
    const int object = must(shm_open(unique_name(), O_CREAT | O_EXCL | O_RDWR, 0600));
    must(ftruncate(object, 2 * page));
    void* mapped = must(mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0));
    auto* memory = static_cast<char*>(mapped);
    std::memset(memory, 'a', 2 * page);

    Child child([&] {
        observe("a child cuts it to one page", ftruncate(object, page));
        observe("load in the child", load_from(memory + page));
    });
    observe("child", child.wait());
    observe("its size is one page", file_size(object) == page);
    observe("load in the parent", load_from(memory + page));
    observe("store in the parent", store_to(memory + page, 'Z'));
    observe("the first page is as before", all_bytes_are(memory, page, 'a'));
}
