# Redraw with: gnuplot aggregate.gp
reset
set encoding utf8
set terminal pngcairo size 1300,519 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'aggregate.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0720849
set rmargin at screen 0.415885
set tmargin at screen 0.904046
set bmargin at screen 0.163453
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-4:4]
set xtics nomirror out scale 0.6,0.3 ('' -4, '' -2, '' 0, '' 2, '' 4)
set yrange [-4:4]
set ytics nomirror out scale 0.6,0.3 ('' -4, '' -2, '' 0, '' 2, '' 4)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x3f0072b2, 0x3fd55e00, 0x3f009e73, 0x3fcc79a7, 0x3fe69f00, 0x3f56b4e9, 0x3f000000, 0x3fb8a500, 0x3f7f4a1e, 0x3f8c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label '−4' at screen 0.0720849,0.123183 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.158035,0.123183 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.243985,0.123183 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.329935,0.123183 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.415885,0.123183 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−4' at screen 0.0627772,0.163453 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.0627772,0.348601 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0627772,0.533749 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.0627772,0.718898 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.0627772,0.904046 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'z₁' at screen 0.243985,0.068077 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'z₂' at screen 0.026,0.533749 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Mean codes of test images' at screen 0.243985,0.944316 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.871195 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'T-shirt/top' at screen 0.898538,0.871195 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.805491 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'Trouser' at screen 0.898538,0.805491 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.739788 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label 'Pullover' at screen 0.898538,0.739788 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.674085 point pointtype 13 pointsize 1.69231 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'Dress' at screen 0.898538,0.674085 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.608382 point pointtype 11 pointsize 1.69231 linecolor rgb '#e69f00' linewidth 1.5 front
set label 'Coat' at screen 0.898538,0.608382 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.542678 point pointtype 15 pointsize 1.69231 linecolor rgb '#56b4e9' linewidth 1.5 front
set label 'Sandal' at screen 0.898538,0.542678 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.476975 point pointtype 6 pointsize 1.69231 linecolor rgb '#000000' linewidth 1.5 front
set label 'Shirt' at screen 0.898538,0.476975 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.411272 point pointtype 4 pointsize 1.69231 linecolor rgb '#b8a500' linewidth 1.5 front
set label 'Sneaker' at screen 0.898538,0.411272 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.345568 point pointtype 8 pointsize 1.69231 linecolor rgb '#7f4a1e' linewidth 1.5 front
set label 'Bag' at screen 0.898538,0.345568 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.279865 point pointtype 2 pointsize 1.69231 linecolor rgb '#8c8c8c' linewidth 1.5 front
set label 'Ankle boot' at screen 0.898538,0.279865 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'aggregate.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.508035 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.495662
set rmargin at screen 0.839462
set tmargin at screen 0.904046
set bmargin at screen 0.163453
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-4:4]
set xtics nomirror out scale 0.6,0.3 ('' -4, '' -2, '' 0, '' 2, '' 4)
set yrange [-4:4]
set ytics nomirror out scale 0.6,0.3 ('' -4, '' -2, '' 0, '' 2, '' 4)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−4' at screen 0.495662,0.123183 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.581612,0.123183 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.667562,0.123183 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.753512,0.123183 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.839462,0.123183 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−4' at screen 0.486354,0.163453 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.486354,0.348601 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.486354,0.533749 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.486354,0.718898 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.486354,0.904046 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'z₁' at screen 0.667562,0.068077 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'z₂' at screen 0.449577,0.533749 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Draws from the prior' at screen 0.667562,0.944316 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'aggregate.2.dat' using 1:2 with points pointtype 7 pointsize 0.508035 linecolor rgb '#3f0072b2'
unset label
unset arrow
unset object
unset multiplot
unset output
