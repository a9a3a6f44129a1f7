# Redraw with: gnuplot temperature.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'temperature.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.101067
set rmargin at screen 0.976667
set tmargin at screen 0.965714
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.2:5.2]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 1, '' 2, '' 3, '' 4, '' 5)
set yrange [0.0299853:0.071539]
set ytics nomirror out scale 0.6,0.3 ('' 0.03, '' 0.04, '' 0.05, '' 0.06, '' 0.07)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.133496,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1' at screen 0.295644,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.457793,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.619941,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.782089,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.944237,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.03' at screen 0.0896083,0.129581 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.04' at screen 0.0896083,0.33087 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.05' at screen 0.0896083,0.532158 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.06' at screen 0.0896083,0.733447 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.07' at screen 0.0896083,0.934735 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.538867,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'τ' at screen 0.02875,0.5475 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
plot 'temperature.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
