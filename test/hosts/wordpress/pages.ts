/** What authors do without the editor: pages with a content, and their HTML as anybody gets it. */
import type { WordPress } from './wordpress.js';

/** A text of PHP. */
export const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Publishes a page as somebody, through all that WordPress does to what they write; gives its address. */
export function publishPage(wp: WordPress, content: string, author = 'admin'): string {
  const id = wp.php(
    `wp_set_current_user(get_user_by('login', ${quoted(author)})->ID); kses_init();` +
      `echo wp_insert_post(wp_slash(array('post_type' => 'post', 'post_status' => 'publish', 'post_title' => 'Essai', 'post_content' => ${quoted(content)})));`,
  );
  return `${wp.origin}/?p=${id}`;
}

export async function htmlOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}

/** What the settings page saves, and how. */
export function saveSettings(wp: WordPress, settings: Readonly<Record<string, string>>): void {
  const pairs = Object.entries(settings).map(([name, value]) => `${quoted(name)} => ${quoted(value)}`);
  wp.php(
    `require_once ABSPATH . 'wp-admin/includes/admin.php'; do_action('admin_init'); update_option('passerelle', array(${pairs.join(', ')}));`,
  );
}
