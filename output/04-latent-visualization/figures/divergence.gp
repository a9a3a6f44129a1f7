# Redraw with: gnuplot divergence.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'divergence.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0717333
set rmargin at screen 0.976667
set tmargin at screen 0.965714
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [12:1038]
set xtics nomirror out scale 0.6,0.3 ('' 200, '' 400, '' 600, '' 800, '' 1000)
set yrange [1.31445:4.67031]
set ytics nomirror out scale 0.6,0.3 ('' 2, '' 3, '' 4)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '200' at screen 0.23755,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '400' at screen 0.41395,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '600' at screen 0.59035,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '800' at screen 0.76675,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1,000' at screen 0.943151,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.060275,0.300156 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.060275,0.5494 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.060275,0.798644 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Iteration' at screen 0.5242,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Divergence D (nats)' at screen 0.02875,0.5475 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.28165,0.965714 to screen 0.28165,0.129286 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'exaggeration ends' at screen 0.29165,0.938786 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front boxed
plot 'divergence.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
